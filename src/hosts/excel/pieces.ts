/** Excel on the web refuses a request or a response beyond 5 MB; what is sent or asked for at once stays below this. */
export const pieceBytes = 4_000_000;
