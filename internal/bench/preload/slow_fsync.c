/* Makes every flush of a file take DELAY_NS nanoseconds more, as a slower disk would. Loaded into a PostgreSQL that
   flushes by fdatasync (its default on Linux) or fsync. */
#define _GNU_SOURCE
#include <errno.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static void wait_for_disk(void)
{
	struct timespec left = {(DELAY_NS) / 1000000000L, (DELAY_NS) % 1000000000L};
	int saved = errno;

	while (nanosleep(&left, &left) != 0 && errno == EINTR)
		; /* a signal must not make the disk faster */
	errno = saved;
}

int fsync(int fd)
{
	wait_for_disk();
	return (int) syscall(SYS_fsync, fd);
}

int fdatasync(int fd)
{
	wait_for_disk();
	return (int) syscall(SYS_fdatasync, fd);
}
