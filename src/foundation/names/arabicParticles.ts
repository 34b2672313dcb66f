const unseen = /[\p{M}\u0640]/gu;
const particle = /^[وف]?(?:على|إلى|الى|لدى|حتى|متى|سوى|مدى|بلى|عسى|إحدى|احدى)$/u;

/** Whether a word, as it is written, is على, إلى or their like: folded it would be the name علي. */
export const isParticle = (written: string): boolean => particle.test(written.normalize('NFC').replace(unseen, ''));
