// C0 and C1 controls and DEL can steer a terminal; bidi controls can make a message read as something else.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text from a file, safe to print on one line: whatever steers a terminal becomes the sign for "not a character". */
export function cleanForTerminal(text: string): string {
  return text.replace(/\t/g, ' ').replace(unsafe, '\ufffd').replace(loneSurrogate, '\ufffd');
}
