package id.lumbung.assessment.rest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/**
 * That a row shall be taken back.
 *
 * @param version of the row that was looked at
 */
@Serdeable
record WithdrawalRequest(@NotNull Long version) {}
