package id.lumbung.platform.schema;

/** The database was asked to work for no government, for another than its transaction is for, or without a transaction. */
public final class TransactionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TransactionRefused(String reason) {
        super(reason);
    }

    TransactionRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
