/**
 * The platform as people use it, in a real browser. What an interface alone can show is tried elsewhere; no test here
 * reaches for a class of the platform.
 */
package shop.argosy.verification.scenario;
