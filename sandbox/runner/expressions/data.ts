import { data } from '@actions/expressions';
import type { ExpressionData } from '@actions/expressions/data/index';
import { reviver } from '@actions/expressions/data/reviver';

export type { ExpressionData };
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Names of environment variables keep their case everywhere but on Windows; every other context ignores case. */
export class EnvironmentData extends data.Dictionary {
  readonly #values = new Map<string, ExpressionData>();

  constructor(variables: Readonly<Record<string, string>>) {
    super();
    for (const [name, value] of Object.entries(variables)) this.#values.set(name, new data.StringData(value));
  }

  override get(name: string): ExpressionData | undefined {
    return this.#values.get(name);
  }

  override values(): ExpressionData[] {
    return [...this.#values.values()];
  }

  override pairs(): { key: string; value: ExpressionData }[] {
    return [...this.#values].map(([key, value]) => ({ key, value }));
  }
}

const isData = (value: object): value is ExpressionData => 'kind' in value && typeof value.kind === 'number';

/** Plain data, with expression data allowed at any place of the first level, as expression data. */
export function toData(value: Json | ExpressionData | undefined): ExpressionData {
  if (value === undefined) return new data.Null();
  if (typeof value === 'object' && value !== null && isData(value)) return value;
  return JSON.parse(JSON.stringify(value), reviver);
}

/** A dictionary whose values may be expression data already. Undefined values are left out. */
export function toDictionary(values: Readonly<Record<string, Json | ExpressionData | undefined>>): ExpressionData {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined);
  return new data.Dictionary(...pairs.map(([key, value]) => ({ key, value: toData(value) })));
}

export function toJson(value: ExpressionData): Json {
  return JSON.parse(JSON.stringify(value, data.replacer));
}
