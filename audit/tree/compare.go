package tree

import (
	"bytes"
	"slices"
)

// shifted is how far the entries of a bundle stand from where the tree has them: 1 if one before was taken out, -1 if
// one was put in.
type shifted int

// compare names the entries of the bundle beside tile that are not those of its hashes. want is nil if these are
// unknown; then only the number is known.
func (w *walk) compare(tile Path, got, want [][]byte, t trust) {
	first, width := tile.Index*Width, uint64(tile.Width) //nolint:gosec // 1 to Width
	same := slices.EqualFunc(got, want, bytes.Equal)
	switch {
	case want == nil && len(got) != tile.Width:
		w.report.fault(CodeBundle, bundleOf(tile).String(), "another number of entries")
	case want == nil:
	case t == denied && w.signed: // nor do the entries make the hash above, or judge had taken them
		if !same {
			w.report.fault(CodeTile, tile.String(), "")
		}
		w.report.entries(CodeChanged, first, first+width)
	case t == denied && same:
		w.report.fault(CodeTile, tile.String(), "or the one above it is not")
	case !same:
		w.differ(first, got, want)
		return
	}
	w.shift = 0
}

// differ says how got came about from want, in the simplest way that explains it.
func (w *walk) differ(first uint64, got, want [][]byte) {
	from := prefix(got, want)
	shift := shiftOf(got[from:], want[from:])
	if shift != 0 && (len(got) == len(want) || shift == w.shift && from == 0) {
		w.shifted(shift, first+uint64(from), first+uint64(len(want))) //nolint:gosec // up to 256
		return
	}
	w.shift = 0
	g, e := got[from:], want[from:]
	same := suffix(g, e)
	g, e = g[:len(g)-same], e[:len(e)-same]
	first += uint64(from) //nolint:gosec // up to 256
	switch to := first + uint64(len(e)); {
	case len(g) == 0:
		w.report.entries(CodeDeleted, first, to)
	case len(e) == 0:
		w.report.entries(CodeInserted, first, first+uint64(len(g)))
	case len(g) != len(e):
		w.report.entries(CodeChanged, first, to)
	case permuted(g, e):
		w.each(CodeReordered, first, g, e)
	default:
		w.each(CodeChanged, first, g, e)
	}
}

// shifted notes an entry taken out or put in after which the others of this bundle, and of those that follow, moved.
func (w *walk) shifted(shift shifted, from, to uint64) {
	switch {
	case w.shift == shift && from%Width == 0: // as in the bundle before
		w.report.entries(CodeMoved, from, to)
	default:
		w.report.entries(map[shifted]Code{1: CodeDeleted, -1: CodeInserted}[shift], from, from+1)
		if from+1 < to {
			w.report.entries(CodeMoved, from+1, to)
		}
	}
	w.shift = shift
}

// shiftOf tells whether got is want moved by one place: up to where the bundle ends, where an entry comes in from the
// next bundle or goes out to it, or at the end of the log, where the last bundle has one less or more.
func shiftOf(got, want [][]byte) shifted {
	n := len(want)
	switch {
	case n < 2 || len(got) < n-1 || len(got) > n+1:
		return 0
	case slices.EqualFunc(got[:n-1], want[1:], bytes.Equal):
		if len(got) == n && bytes.Equal(got[n-1], want[0]) {
			return 0 // moved within the bundle
		}
		return 1
	case len(got) >= n && slices.EqualFunc(got[1:n], want[:n-1], bytes.Equal):
		if len(got) == n && bytes.Equal(got[0], want[n-1]) {
			return 0
		}
		return -1
	}
	return 0
}

// each notes the entries that are not what they should be.
func (w *walk) each(code Code, first uint64, got, want [][]byte) {
	for i := range want {
		if !bytes.Equal(got[i], want[i]) {
			w.report.entries(code, first+uint64(i), first+uint64(i)+1)
		}
	}
}

// prefix is how many hashes a and b have in common at their beginning.
func prefix(a, b [][]byte) int {
	n := 0
	for n < min(len(a), len(b)) && bytes.Equal(a[n], b[n]) {
		n++
	}
	return n
}

func suffix(a, b [][]byte) int {
	n := 0
	for n < min(len(a), len(b)) && bytes.Equal(a[len(a)-1-n], b[len(b)-1-n]) {
		n++
	}
	return n
}

func permuted(a, b [][]byte) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	slices.SortFunc(a, bytes.Compare)
	slices.SortFunc(b, bytes.Compare)
	return slices.EqualFunc(a, b, bytes.Equal)
}
