package id.lumbung.innovation;

import id.lumbung.instrument.core.VersionId;
import java.util.Optional;

/** By which version of the instrument the government is assessed now; whoever keeps its periods answers. */
public interface VersionInForce {

    /** Of the open period, else of the last one; none before the first. Inside a transaction of the government. */
    Optional<VersionId> now();
}
