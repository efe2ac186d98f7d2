// Writes src/main/resources/dev/depesche/lang/en/word-tags.data from the npm package "brill" 3.1.0 (MIT):
// which English words can be verbs, in which form, and what else they can be. Run by hand:
//   npm install brill@3.1.0 && node generate.mjs > ../../main/resources/dev/depesche/lang/en/word-tags.data
// A key lists what a word can be, the likeliest first. b: base or plural present, z: third person, d: past, p: past participle,
// g: -ing form, n: noun, j: adjective, r: adverb, i: preposition or particle. Words that cannot be verbs are left out.
import {brill} from 'brill'

const letters = {VB: 'b', VBP: 'b', VBZ: 'z', VBD: 'd', VBN: 'p', VBG: 'g', NN: 'n', NNS: 'n', JJ: 'j', JJR: 'j', RB: 'r', IN: 'i', RP: 'i'}
const verbs = /[bzdpg]/
const groups = new Map()
for (const word of Object.keys(brill).sort()) {
  if (!/^[a-z][a-z-]+$/.test(word)) continue
  const key = [...new Set(brill[word].flatMap(t => (t || '').split('|')).map(t => letters[t] || ''))].join('')
  if (!verbs.test(key)) continue
  if (!groups.has(key)) groups.set(key, [])
  groups.get(key).push(word)
}
const out = [
  '# English words that can be verbs, by what they can be, the likeliest first (see src/generator/word-tags).',
  '# Generated from the npm package brill 3.1.0, MIT License, Copyright (c) 2014 Titus Wormer; tags by Eric Brill, MIT License,',
  '# Copyright 1993 Massachusetts Institute of Technology and University of Pennsylvania.'
]
for (const key of [...groups.keys()].sort()) {
  let line = key + ':'
  for (const word of groups.get(key)) {
    if (line.length + word.length > 138) {
      out.push(line)
      line = key + ':'
    }
    line += ' ' + word
  }
  out.push(line)
}
console.log(out.join('\n'))
