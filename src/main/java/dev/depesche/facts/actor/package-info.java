/**
 * Actors: who is listed, once, with type, role, country and every mention.
 *
 * <p>{@link dev.depesche.facts.actor.ActorFinder} runs the steps in order. First names are put right as far as actors need it
 * ({@code BodyNames}: a person's name that is a company's short form) and things that do nothing are left out ({@code Things}: laws, events,
 * platforms). {@code Gathering} puts the names of one actor together, {@code BodyMatch} telling which names mean one body, and
 * {@code RolePhrases} reading the role beside a name. Then come countries that act, roles that stand for a name, unnamed people of the
 * lead ({@code LeadRoles}, {@code LeadDoers}), groups at work all through the text ({@code BusyGroups}), and pronouns, for which {@code Subjects} tells how likely a mention is what its sentence is about. Last, when positions are known,
 * unnamed speakers are added ({@code UnnamedSpeakers}).
 *
 * <p>An unnamed person or group is an actor only where it speaks, is what title or lead is about, or is a group that the text comes back to
 * and that does something in a third of its places at least; its noun phrase is its name.
 */
package dev.depesche.facts.actor;
