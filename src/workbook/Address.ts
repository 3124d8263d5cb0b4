/** A rectangle on a sheet; rows and columns count from 0. */
export interface Address {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
