import { Tokenizer, type Tokens } from 'marked';

/** What a construct cannot do without, seen at a glance: marked's own patterns for these take a while to be compiled. */
const begins = {
  quote: /^ {0,3}>/,
  html: /^ {0,3}</,
  definition: /^ {0,3}\[/,
  underline: /\n {0,3}[=-]/,
} as const;

/** Finds what marked's tokenizer finds, and asks it only where there can be something. */
export class QuickTokenizer extends Tokenizer {
  override blockquote(source: string): Tokens.Blockquote | undefined {
    return begins.quote.test(source) ? super.blockquote(source) : undefined;
  }

  override html(source: string): Tokens.HTML | undefined {
    return begins.html.test(source) ? super.html(source) : undefined;
  }

  override def(source: string): Tokens.Def | undefined {
    return begins.definition.test(source) ? super.def(source) : undefined;
  }

  override lheading(source: string): Tokens.Heading | undefined {
    return begins.underline.test(source) ? super.lheading(source) : undefined;
  }
}
