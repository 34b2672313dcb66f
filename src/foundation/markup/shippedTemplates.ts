import type { Precompiled } from './precompiled.ts';

/** Templates of the package by their keys; the build puts them here. Where nothing is built there are none. */
export const shippedTemplates: ReadonlyMap<string, Precompiled> = new Map();
