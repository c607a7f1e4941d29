/** Publishing and the ranking for machines. */
@NullMarked
package id.lumbung.benchmark.rest;

import org.jspecify.annotations.NullMarked;
