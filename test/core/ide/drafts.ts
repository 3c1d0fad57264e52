/** An invented draft with everything in it, and large drafts made of it. */

export const fullDraft = `---
title: Tides
---

<!-- A remark
in two lines. -->

A/C.2/81/L.24

**Eighty-first session**

Agenda item 20

**Norway: draft resolution**

**Tides**

*The General Assembly*,

*Recalling* its resolution 70/1,[^1]

*Noting* the following:

(a) Ebb;

(b) Flow,

## I. Measurements

1. *Calls upon* States:

(a) To measure tides, and in particular:

(i) Spring tides;

(ii) Neap tides;

(b) To publish [tables](https://tides.example/tables);[^2]

### A. Tables

2. *Requests* the Secretary-General to report.

| Tide | Height |
| --- | --- |
| Ebb | low |

## II. Finance

3. *Decides* to meet again.

*12th plenary meeting*
*3 December 2026*

**Annex I**

**Rules of the tides**

1. Tides turn twice a day.

2. They turn:

(a) At sea;

(b) In rivers.

---

[^1]: See A/78/62-E/2023/49.

[^2]: Tables
    and charts.
`;

/** A draft of at least `length` characters, numbered through. */
export function largeDraft(length: number): string {
  const pieces = [
    'A/C.2/81/L.24\n\n**Eighty-first session**\n\n**Norway: draft resolution**\n\n**Tides**\n\n*The General Assembly*,\n\n',
  ];
  let size = 0;
  const add = (piece: string): void => {
    pieces.push(piece);
    size += piece.length;
  };
  for (let n = 1; size < length / 3; n++)
    add(
      `*Recalling* its resolution 70/${(n % 250) + 1} and document A/78/${n}, on the turning of the tides,[^${n}]\n\n`,
    );
  for (let n = 1; size < length; n++) {
    add(
      `${n % 999}. *Requests* the Secretary-General:\n\n(a) To report on [70/1](#);\n\n(b) To measure:\n\n(i) Ebb;\n\n(ii) Flow;\n\n`,
    );
    if (n % 9 === 0) add(`## ${'I'.repeat((n % 3) + 1)}. Tides\n\n`);
  }
  for (let n = 1; n < 400; n++) pieces.push(`[^${n}]: See A/80/${n}.\n\n`);
  return pieces.join('');
}
