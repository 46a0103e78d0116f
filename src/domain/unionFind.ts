/** Groups of numbers that only ever grow together. The smaller number stands for its group. */
export class UnionFind {
  private readonly parents: number[] = [];

  /** A new number, alone in its group. */
  add(): number {
    this.parents.push(this.parents.length);
    return this.parents.length - 1;
  }

  find(one: number): number {
    let root = one;
    while (this.parents[root] !== root) root = this.parents[root]!;
    for (let at = one; at !== root;) {
      const next = this.parents[at]!;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  union(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first !== second) this.parents[Math.max(first, second)] = Math.min(first, second);
  }
}
