import type { Fault, Held, Matching } from './types.ts';

interface Rule {
  matching: Matching;
  fault: Fault;
  times: number;
}

interface Hold {
  matching: Matching;
  commit: boolean;
  waiting: (() => void)[];
  arrived: () => void;
}

export function matches(matching: Matching, line: string): boolean {
  return typeof matching === 'string' ? line.startsWith(matching) : matching.test(line);
}

/** Holds and faults by request. */
export class Rules {
  #rules: Rule[] = [];
  #holds: Hold[] = [];

  add(matching: Matching, fault: Fault, times: number): void {
    this.#rules.push({ matching, fault, times });
  }

  /** Returns the fault for this request and uses it up. */
  take(line: string): Fault | null {
    const rule = this.#rules.find(({ matching, times }) => times > 0 && matches(matching, line));
    if (!rule) return null;
    rule.times -= 1;
    return rule.fault;
  }

  hold(matching: Matching, commit: boolean): Held {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const hold: Hold = { matching, commit, waiting: [], arrived: arrive };
    this.#holds.push(hold);
    return { arrived, count: () => hold.waiting.length, release: () => this.#release(hold) };
  }

  /** Resolves when the request may continue. */
  async pass(line: string, commit: boolean): Promise<void> {
    const hold = this.#holds.find((each) => each.commit === commit && matches(each.matching, line));
    if (!hold) return;
    await new Promise<void>((go) => {
      hold.waiting.push(go);
      hold.arrived();
    });
  }

  clear(): void {
    this.#rules = [];
    for (const hold of this.#holds) this.#release(hold);
  }

  #release(hold: Hold): void {
    this.#holds = this.#holds.filter((each) => each !== hold);
    for (const go of hold.waiting.splice(0)) go();
  }
}
