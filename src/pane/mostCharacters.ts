/** As many as a cell of Excel takes; what is longer can't be written anywhere. */
export const mostCharacters = 32_767;
