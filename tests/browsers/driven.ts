/** A browser that a journey drives, whatever drives the browser. */
export interface Driven {
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page and brings back what it returns, as JSON. */
  run<T>(body: string, ...given: unknown[]): Promise<T>;
  /** Clicks as a mouse does on what an XPath finds; throws where nothing is found. */
  click(xpath: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** One of the browsers: how to start it, or what it takes to have it. */
export interface Brand {
  name: string;
  /** Null where it is installed; else a sentence that says how to install it. */
  missing: string | null;
  start(): Promise<Driven>;
}
