/** `T` with every field present, however deep: what the core writes is always whole. */
export type Full<T> = T extends (infer Item)[]
  ? Full<Item>[]
  : T extends object
    ? { [Field in keyof T]-?: Full<Exclude<T[Field], undefined>> }
    : T;
