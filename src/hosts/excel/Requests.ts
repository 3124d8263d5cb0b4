/** What a request and its response say about one range besides what is in it. */
export const rangeBytes = { request: 750, response: 300 };

/** Gathers what Excel is asked and told, and sends it before it outgrows one request or one response. */
export class Requests {
  private request = 0;
  private response = 0;
  private isBegun = false;

  /**
   * @param most bytes that a request and a response may have
   * @param everyTime what every request begins and ends with
   */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly most: number,
    private readonly everyTime?: { readonly begin: () => void; readonly end: () => void },
  ) {}

  /** How many bytes still fit into the response. */
  get left(): number {
    return this.most - this.response;
  }

  fits(request: number, response: number): boolean {
    return this.request + request <= this.most && this.response + response <= this.most;
  }

  /** To be called before something is asked: sends what is gathered where the two are too much for one request. */
  async makeRoom(request: number, response = 0): Promise<void> {
    if (this.isBegun && !this.fits(request, response)) await this.send();
    if (!this.isBegun) this.everyTime?.begin();
    this.isBegun = true;
    this.request += request;
    this.response += response;
  }

  async send(): Promise<void> {
    this.everyTime?.end();
    await this.context.sync();
    this.request = 0;
    this.response = 0;
    this.isBegun = false;
  }
}
