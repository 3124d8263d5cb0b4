/** Words in another language, of the same shape as the English ones; what it has no words for stays English. */
export type Translation<Text> = {
  readonly [Key in keyof Text]?: Text[Key] extends
    string | readonly unknown[] | ((...given: never[]) => unknown)
    ? Text[Key]
    : Translation<Text[Key]>;
};
