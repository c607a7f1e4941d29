/** What the demo and the tests run on, without Docker and without the product ever knowing. */
@NullMarked
package id.lumbung.demo;

import org.jspecify.annotations.NullMarked;
