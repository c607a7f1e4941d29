package id.lumbung.platform.limits;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.scheduling.DefaultTaskExceptionHandler;
import io.micronaut.scheduling.TaskExceptionHandler;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of a job that failed: it runs again, and a stack is written only for what is a fault. */
@Singleton
@Replaces(DefaultTaskExceptionHandler.class)
class TaskFailures implements TaskExceptionHandler<Object, Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(TaskFailures.class);

    @Override
    public void handle(@Nullable Object job, Throwable thrown) {
        if (!Hindrances.note(thrown)) {
            LOG.error("The job {} failed", job, thrown);
        }
    }
}
