/**
 * The benchmarks behind {@code ops/bench} that need the whole platform. A figure stands beside another one of the same
 * run wherever that makes it comparable between machines; nothing here decides whether a figure is good enough.
 */
package shop.argosy.verification.bench;
