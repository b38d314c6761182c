/** What a member of the object model does. A property has `get`, perhaps `set`; a method has `call`. */
export interface Member {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  readonly call?: (...values: readonly unknown[]) => unknown;
}

export type Members = Readonly<Record<string, Member>>;

/** A failure as COM reports it. */
export class ComError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ComError";
  }
}

/** Something that nobody has taught the emulator: no test may go on as if it had worked. */
export class UnknownMember extends Error {
  constructor(what: string) {
    super(`The WPS emulator does not know ${what}. Teach it, or do without.`);
    this.name = "UnknownMember";
  }
}

/**
 * The border between the page and the program. Every property read, property set and method call across it counts as
 * one: on a real machine each is a trip to another process.
 */
export class Bridge {
  calls = 0;
  /** Members that this build lacks, "Range.AddComment": reading one gives undefined. */
  readonly missing = new Set<string>();
  /** Members whose setting or calling does nothing, without a word. */
  readonly ignored = new Set<string>();
  /** Members that fail when they are set or called. */
  readonly failing = new Set<string>();

  /** An object as the page sees it. */
  object(type: string, members: Members): object {
    return new Proxy(Object.create(null) as object, {
      get: (_target, key) => (typeof key === "symbol" ? undefined : this.read(type, members, key)),
      set: (_target, key, value) => this.write(type, members, String(key), value),
      has: (_target, key) => typeof key === "string" && key in members && !this.missing.has(`${type}.${key}`),
    });
  }

  private read(type: string, members: Members, key: string): unknown {
    const name = `${type}.${key}`;
    const member = this.member(name, members[key]);
    if (!member) return undefined;
    const { call } = member;
    if (call) return (...values: readonly unknown[]) => this.invoke(name, () => call(...values));
    this.calls++;
    if (!member.get) throw new UnknownMember(`reading ${name}`);
    return member.get();
  }

  private write(type: string, members: Members, key: string, value: unknown): boolean {
    const name = `${type}.${key}`;
    const set = this.member(name, members[key])?.set;
    if (!set) throw new UnknownMember(`setting ${name}`);
    this.invoke(name, () => set(value));
    return true;
  }

  private invoke(name: string, act: () => unknown): unknown {
    this.calls++;
    if (this.failing.has(name)) throw new ComError(`${name} failed`);
    return this.ignored.has(name) ? null : act();
  }

  private member(name: string, member: Member | undefined): Member | undefined {
    if (this.missing.has(name)) return undefined;
    if (!member) throw new UnknownMember(name);
    return member;
  }
}
