declare module 'edtf' {
  /** Parses EDTF levels 0 to 2; throws on anything else. `min` and `max` are milliseconds since 1970 in UTC. */
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number }
}
