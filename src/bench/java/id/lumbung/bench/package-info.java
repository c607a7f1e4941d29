/** Benchmarks, each with its reference in the same run and a goal; compiled with the tests, never in the product. */
@NullMarked
package id.lumbung.bench;

import org.jspecify.annotations.NullMarked;
