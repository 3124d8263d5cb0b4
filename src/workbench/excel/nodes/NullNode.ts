/** What …OrNullObject answers where there is nothing. */
export class NullNode {
  readonly isNullObject = true;
}
