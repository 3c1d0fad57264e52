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
