package crypto

import (
	"fmt"
	"time"

	"golang.org/x/sys/unix"
)

// bootClock returns the time since the machine booted, time asleep included.
// Go's monotonic clock stands still in suspend, so a lease measured on it would
// still be good on the morning after.
func bootClock() time.Duration {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_BOOTTIME, &ts); err != nil {
		// Without a clock no lease ends. Linux has had this one since 2.6.39.
		panic(fmt.Sprintf("crypto: clock_gettime(CLOCK_BOOTTIME): %v", err))
	}
	return time.Duration(ts.Nano())
}
