package id.lumbung.benchmark;

import id.lumbung.instrument.PublishedFigures;
import id.lumbung.instrument.core.PublishedSums;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** What governments published last, for who asks what another version would make of it. */
@Singleton
class LatestFigures implements PublishedFigures {
    private final SnapshotRepository snapshots;

    LatestFigures(SnapshotRepository snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    @Transactional("platform")
    public List<Figures> latest(String instrument, int offset, int limit) {
        return snapshots.latest(instrument, offset, limit).stream()
                .map(LatestFigures::figures)
                .toList();
    }

    private static Figures figures(SnapshotRepository.Latest it) {
        var sums = new PublishedSums(it.spd(), it.eligible(), it.meanMaturity(), it.maturitySum(), it.quantity());
        return new Figures(
                it.code(),
                it.name(),
                it.year(),
                it.instrumentVersion(),
                it.instrumentRevision(),
                it.publishedAt(),
                it.verifiedIndex(),
                it.category(),
                sums);
    }
}
