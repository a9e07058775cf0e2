import DataLoader from 'dataloader';

/** What a request carries its loaders in. */
export interface LoaderContext {
  readonly loaders: Map<object, unknown>;
}

/**
 * One kind of thing read by key, in one statement for all keys that a request asks for at the same time.
 * A subclass is a provider; the DataLoader itself is made at its first use in each request and lives as long as it.
 */
export abstract class Loader<Context extends LoaderContext, Key, Value> {
  /** Values in the order of the keys. */
  protected abstract batch(context: Context, keys: readonly Key[]): Promise<readonly (Value | Error)[]>;

  load(context: Context, key: Key): Promise<Value> {
    return this.in(context).load(key);
  }

  loadMany(context: Context, keys: readonly Key[]): Promise<(Value | Error)[]> {
    return this.in(context).loadMany(keys);
  }

  /** Gives it what was read already, for as long as the request lasts. */
  prime(context: Context, key: Key, value: Value): void {
    this.in(context).prime(key, value);
  }

  private in(context: Context): DataLoader<Key, Value> {
    let loader = context.loaders.get(this) as DataLoader<Key, Value> | undefined;
    if (!loader) {
      loader = new DataLoader((keys) => this.batch(context, keys));
      context.loaders.set(this, loader);
    }
    return loader;
  }
}
