import { serviceObject } from "./objects/runtime-services";
import type { Program } from "./program";
import {
  actionTypes,
  ExcelError,
  invalidArgument,
  pathTypes,
  unknownToEmulator,
  type Action,
  type ArgumentInfo,
  type BatchAnswer,
  type BatchRequest,
  type ObjectPath,
  type Query,
} from "./wire";
import { Arguments, isWireObject, type WireObject } from "./wire-object";

/**
 * Carries out the actions of one `context.sync()` in order, up to the first that fails. What each one did goes into the
 * log: "Range.Values", "ConditionalFormatCollection.Add".
 */
export function runBatch(
  program: Program,
  root: WireObject,
  request: BatchRequest,
  log: string[],
  grouped = false,
): BatchAnswer {
  const batch = new Batch(program, root, request);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
      const done = batch.location(action);
      log.push(done);
      if (grouped && program.notUndoable.has(done))
        throw new ExcelError("UndoNotSupported", `${done} cannot be undone`);
      if (action.ActionType === actionTypes.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { Results: results, TraceIds: traces, Error: batchError(error, batch.location(action), index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

export function batchError(error: ExcelError, location: string, index: number) {
  return { Code: error.code, Message: error.message, Location: location, ActionIndex: index, HttpStatusCode: 400 };
}

class Batch {
  private readonly resolved = new Map<number, WireObject | null>();

  constructor(
    private readonly program: Program,
    private readonly root: WireObject,
    private readonly request: BatchRequest,
  ) {}

  /** "Range.Values": where an error happened, as Excel names it. */
  location(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const object = this.resolved.get(action.ObjectPathId);
    const kind = Object.entries(actionTypes).find(([, type]) => type === action.ActionType)?.[0] ?? "";
    const made = path?.ObjectPathType === pathTypes.method ? ` by ${path.Name}` : "";
    return `${object?.type ?? "?"}.${action.Name || kind}${action.Name ? "" : made}`;
  }

  perform(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object && this.identity(object);
      case actionTypes.query:
        return object && this.load(object, action.QueryInfo ?? {});
      case actionTypes.method:
        if (!object && action.Name === "_KeepReference") return null;
        return this.value(present(object, action.Name), action);
      case actionTypes.setProperty:
        set(present(object, action.Name), action.Name, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      default:
        throw unknownToEmulator(`action type ${action.ActionType}`);
    }
  }

  private object(id: number): WireObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw invalidArgument(`no object path ${id}`);
    const found = this.resolve(path);
    this.resolved.set(id, found);
    return found;
  }

  private resolve(path: ObjectPath): WireObject | null {
    if (path.ObjectPathType === pathTypes.root) return this.root;
    if (path.ObjectPathType === pathTypes.none) return null;
    if (path.ObjectPathType === pathTypes.reference) return this.kept(path.Name);
    if (path.ObjectPathType === pathTypes.newObject) return serviceObject(this.program, path.Name);
    if (path.ParentObjectPathId === undefined) throw unknownToEmulator(`object path type ${path.ObjectPathType}`);
    const parent = this.object(path.ParentObjectPathId);
    // What belongs to a null object is one.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathTypes.property: {
        const part = parent.parts?.[path.Name];
        if (!part) throw unknownToEmulator(`${parent.type}.${path.Name}`);
        return part();
      }
      case pathTypes.indexer: {
        if (!parent.item) throw unknownToEmulator(`${parent.type}[…]`);
        return parent.item(path.ArgumentInfo?.Arguments?.[0]);
      }
      case pathTypes.method: {
        const result = this.call(parent, path.Name, path.ArgumentInfo);
        if (result !== null && !isWireObject(result)) throw invalidArgument(`${parent.type}.${path.Name} is no object`);
        return result;
      }
      default:
        throw unknownToEmulator(`object path type ${path.ObjectPathType}`);
    }
  }

  private kept(id: string): WireObject {
    const found = this.program.references.get(id);
    if (!found) throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
    return found;
  }

  private value(object: WireObject, action: Action): unknown {
    if (action.Name === "_KeepReference" && object.keepable) {
      this.program.keep(object);
      return null;
    }
    const result = this.call(object, action.Name, action.ArgumentInfo);
    return isWireObject(result) ? this.identity(result) : (result ?? null);
  }

  private call(object: WireObject, name: string, given: ArgumentInfo = {}): unknown {
    const method = object.methods?.[name];
    if (!method) throw unknownToEmulator(`${object.type}.${name}()`);
    const ids = given.ReferencedObjectPathIds ?? [];
    const values = (given.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === "number" && id > 0 ? this.object(id) : value;
    });
    return method(new Arguments(`${object.type}.${name}`, values));
  }

  /** What identifies an object to the client from now on: its id, or the reference that the batch keeps. */
  private identity(object: WireObject): Record<string, unknown> {
    const id = object.properties?.Id;
    const reference = this.program.referenceOf(object);
    return {
      ...(id ? { Id: id.get() } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private load(object: WireObject, query: Query): unknown {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((part) => `${part}/*`)];
    if (!object.items) return this.loadOne(object, paths);
    const first = query.Skip ?? 0;
    const items = object.items().slice(first, query.Top === undefined ? undefined : first + query.Top);
    const own = paths.filter((path) => !isItemPath(object, path));
    const ofItems = paths
      .filter((path) => isItemPath(object, path))
      .map((path) => path.replace(/^items\/?/i, "") || "*");
    return {
      ...(own.length > 0 ? this.loadOne(object, own) : {}),
      _Items: items.map((item) => this.load(item, { Select: ofItems })),
    };
  }

  private loadOne(object: WireObject, paths: readonly string[]): Record<string, unknown> {
    const { properties = {}, parts = {} } = object;
    const loaded: Record<string, unknown> = this.identity(object);
    const below = new Map<string, string[]>();
    for (const path of paths.length > 0 ? paths : ["*"]) {
      const [head = "", ...rest] = path.split("/");
      const name = wireName(head);
      if (name === "$none") continue;
      if (name === "*") {
        for (const [each, property] of Object.entries(properties)) {
          if (!property.onlyByName) loaded[each] = property.get();
        }
      } else if (properties[name]) {
        loaded[name] = properties[name].get();
      } else if (parts[name]) {
        below.set(name, [...(below.get(name) ?? []), rest.join("/") || "*"]);
      } else {
        throw unknownToEmulator(`${object.type}.${head}`);
      }
    }
    for (const [name, inner] of below) {
      const part = parts[name]?.() ?? null;
      loaded[name] = part ? this.load(part, { Select: inner }) : { _IsNull: true };
    }
    return loaded;
  }
}

/** Whether a path of a collection means the things in it: "items/name", and "name" unless the collection has one. */
function isItemPath(collection: WireObject, path: string): boolean {
  const name = wireName(path.split("/")[0] ?? "");
  if (name === "$none") return false;
  return name === "Items" || name === "*" || !(collection.properties?.[name] || collection.parts?.[name]);
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function present(object: WireObject | null, member: string): WireObject {
  if (!object) throw new ExcelError("ItemNotFound", `The object of ${member} doesn't exist.`);
  return object;
}

function set(object: WireObject, name: string, value: unknown): void {
  const property = object.properties?.[name];
  if (!property) throw unknownToEmulator(`${object.type}.${name}`);
  if (!property.set) throw invalidArgument(`${object.type}.${name} is read-only`);
  property.set(value);
}
