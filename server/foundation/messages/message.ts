/** What is said to one person outside of the pages: a mail, or a text message to a phone. */
export interface Message {
  channel: 'EMAIL' | 'SMS';
  /** What it is about, for the log: `link`, `code`; never who gets it or what it says. */
  kind: string;
  /** An e-mail address, or a phone number in the international form. */
  to: string;
  /** Of a mail. */
  subject: string;
  text: string;
  /** Of a mail: the same with a link one can press. */
  html?: string;
}

/** Brings messages of one channel to people. */
export interface MessageSender {
  send(message: Message): Promise<void>;
  /** Lets go of what it holds. */
  close?(): void;
}
