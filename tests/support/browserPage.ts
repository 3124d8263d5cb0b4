/** As much of a browser's page as Microsoft's scripts want to see before they run. */
export function browserPage(script: string): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = {
    style: {},
    src: `https://localhost/${script}`,
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
  };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const address = "https://localhost/taskpane.html?_host_Info=Excel$Web$16.00$en-US$$$$0";
  const page: Record<string, unknown> = {
    console,
    Promise,
    URL,
    URLSearchParams,
    // What waits for another script would wait for ever; what only collects results need not wait at all.
    setTimeout: (callback: (...given: unknown[]) => void, delay: number, ...given: unknown[]) =>
      delay < 5000 ? setImmediate(callback, ...given) : 0,
    clearTimeout: nothing,
    setInterval: nothing,
    clearInterval: nothing,
    location: {
      href: address,
      search: new URL(address).search,
      protocol: "https:",
      host: "localhost",
      hash: "",
      pathname: "/taskpane.html",
    },
    navigator: { userAgent: "node", language: "en-US" },
    document: {
      createElement: () => element,
      getElementsByTagName: () => [element],
      head: element,
      body: element,
      documentElement: element,
      URL: address,
      cookie: "",
      readyState: "loading",
      addEventListener: nothing,
    },
    sessionStorage: storage,
    localStorage: storage,
    history: {},
    screen: {},
    performance: { now: () => 0 },
    XMLHttpRequest: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return page;
}
