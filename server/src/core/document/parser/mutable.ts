/** Nodes under construction. */

/** A node whose fields, and the lists in them, may still change. */
export type Mutable<Node> = {
  -readonly [Key in keyof Node]: Node[Key] extends readonly (infer Item)[] ? Item[] : Node[Key];
};
