/** Stands in the bundle for React's developer tools, which the program never opens. */
export const connectToDevTools = (): void => {};
