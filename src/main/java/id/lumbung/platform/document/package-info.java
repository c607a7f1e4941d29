/** Documents that people bring: tables as their spreadsheets write them. */
@NullMarked
package id.lumbung.platform.document;

import org.jspecify.annotations.NullMarked;
