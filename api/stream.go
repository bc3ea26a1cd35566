package api

import (
	"errors"
	"io"
	"mime"
	"net/http"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// typeZip is the type of an export.
const typeZip = "application/zip"

// errUnlogged is the fault of a handler that would send what the log does not know of.
var errUnlogged = errors.New("stream: no entry was recorded")

// stream sends a body while it is made: a file called name, or one without a name if that is empty. d is the entry under
// which it leaves; the vault has recorded it by then, and a body without one is not sent. Its route sets within, the time
// for the whole body.
//
// An error before the first byte is answered as a problem. One after it ends NDJSON with a line that holds the problem;
// any other body is cut off, so that half of it does not look whole.
func (c *call) stream(media, name string, d vault.Disclosure, write func(io.Writer) error) error {
	if d.Entry == uuid.Nil {
		return errUnlogged
	}
	s := &stream{c: c, media: media, name: name, entry: d.Entry}
	return s.end(write(s))
}

// stream is the body of an answer that has no length beforehand.
type stream struct {
	c     *call
	media string
	name  string
	entry uuid.UUID
	began bool
	torn  bool  // in the midst of a line
	gone  error // what the connection said of the reader
}

// Write sends the status before the first bytes, and lines without delay.
func (s *stream) Write(b []byte) (int, error) {
	s.begin()
	n, err := s.c.w.Write(b)
	if err != nil {
		s.gone = err
		return n, err //nolint:wrapcheck // an io.Writer hands on what it got
	}
	if s.media == typeNDJSON && n > 0 {
		s.torn = b[n-1] != '\n'
		_ = http.NewResponseController(s.c.w).Flush() // a writer that cannot sends it later
	}
	return n, nil
}

func (s *stream) begin() {
	if s.began {
		return
	}
	s.began = true
	h := s.c.w.Header()
	h.Set("Content-Type", s.media)
	if s.name != "" {
		h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": s.name}))
	}
	if s.entry != uuid.Nil {
		h.Set("Tacit-Entry", s.entry.String())
	}
	s.c.w.WriteHeader(http.StatusOK)
}

// end closes the body after all was written, or err kept the rest back.
func (s *stream) end(err error) error {
	switch {
	case err == nil:
		s.begin()
		return nil
	case !s.began:
		return err
	case s.gone != nil: // nobody is left to tell, and nothing is wrong here
		panic(http.ErrAbortHandler)
	}
	p := s.c.problemOf(err)
	s.c.report(p, err)
	if s.media != typeNDJSON {
		panic(http.ErrAbortHandler)
	}
	if s.torn {
		_, _ = s.Write([]byte("\n"))
	}
	line := begin(nil)
	line.raw("problem", appendProblem(nil, p, s.c.x.id))
	_, _ = s.Write(append(line.end(), '\n')) // whoever has gone is told nothing
	return nil
}
