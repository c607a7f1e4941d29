/** The scores and the steps of portfolios that are sent in. */
@NullMarked
package id.lumbung.portfolio.rest;

import org.jspecify.annotations.NullMarked;
