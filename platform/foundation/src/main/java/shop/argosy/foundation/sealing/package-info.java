/**
 * Keys and what they lock: the master key wraps each shop's key, which wraps one key per person, which seals that
 * person's data. Nothing here decides who may read; nothing elsewhere touches a cipher.
 */
package shop.argosy.foundation.sealing;
