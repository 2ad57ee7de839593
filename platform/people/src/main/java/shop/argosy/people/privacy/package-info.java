/**
 * What a shop knows of a person, found by a blind index and erased for good: keys dropped, rows emptied, the result
 * checked and certified. Which feature keeps what of a person is that feature's to say; no table of another one is touched here.
 */
package shop.argosy.people.privacy;
