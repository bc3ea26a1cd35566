package cli

import (
	"time"

	"github.com/schollz/progressbar/v3"
)

// Counting draws how many of how many are done, on a terminal alone.
func Counting(t *Terminal, what string) *progressbar.ProgressBar {
	return progressbar.NewOptions(1, append(drawing(t, what), progressbar.OptionShowCount())...)
}

// Sending draws how much of size bytes has been read; -1 is a size that is not known. The spinner of such a file
// turns with the bytes read: the library's own clock for it races with them.
func Sending(t *Terminal, size int64, what string) *progressbar.ProgressBar {
	return progressbar.NewOptions64(size, append(drawing(t, what), progressbar.OptionShowBytes(true))...)
}

// drawing is on a terminal alone, and silent elsewhere.
func drawing(t *Terminal, what string) []progressbar.Option {
	return []progressbar.Option{
		progressbar.OptionSetVisibility(IsTerminal(t.Stderr)), progressbar.OptionSetSpinnerChangeInterval(0),
		progressbar.OptionSetWriter(t.Stderr), progressbar.OptionSetDescription(what),
		progressbar.OptionThrottle(100 * time.Millisecond), progressbar.OptionClearOnFinish(), progressbar.OptionFullWidth(),
	}
}
