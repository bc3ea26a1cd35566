package wire

import (
	"errors"
	"io"
	"mime"
	"net/http"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// errUnlogged is the fault of a handler that would send what the log does not know of.
var errUnlogged = errors.New("stream: no entry was recorded")

// Stream sends a body while it is made: a file called name, or one without a name if that is empty. d is the entry under
// which it leaves; the vault has recorded it by then, and a body without one is not sent. Its route sets Within, the time
// for the whole body.
//
// An error before the first byte is answered as a problem. One after it ends NDJSON with a line that holds the problem;
// any other body is cut off, so that half of it does not look whole.
func (c *Call) Stream(media, name string, d vault.Disclosure, write func(io.Writer) error) error {
	if d.Entry == uuid.Nil {
		return errUnlogged
	}
	s := &Body{c: c, media: media, name: name, entry: d.Entry}
	return s.End(write(s))
}

// Lines begins an answer of one JSON object a line that names its log entry in a line of its own.
func (c *Call) Lines() *Body { return &Body{c: c, media: TypeNDJSON} }

// Body is the body of an answer that has no length beforehand.
type Body struct {
	c     *Call
	media string
	name  string
	entry uuid.UUID
	began bool
	torn  bool  // in the midst of a line
	gone  error // what the connection said of the reader
}

// Write sends the status before the first bytes, and lines without delay.
func (s *Body) Write(b []byte) (int, error) {
	s.begin()
	n, err := s.c.W.Write(b)
	if err != nil {
		s.gone = err
		return n, err //nolint:wrapcheck // an io.Writer hands on what it got
	}
	if s.media == TypeNDJSON && n > 0 {
		s.torn = b[n-1] != '\n'
		_ = http.NewResponseController(s.c.W).Flush() // a writer that cannot sends it later
	}
	return n, nil
}

func (s *Body) begin() {
	if s.began {
		return
	}
	s.began = true
	h := s.c.W.Header()
	h.Set("Content-Type", s.media)
	if s.name != "" {
		h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": s.name}))
	}
	if s.entry != uuid.Nil {
		h.Set("Tacit-Entry", s.entry.String())
	}
	s.c.W.WriteHeader(http.StatusOK)
}

// End closes the body after all was written, or err kept the rest back.
func (s *Body) End(err error) error {
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
	if s.media != TypeNDJSON {
		panic(http.ErrAbortHandler)
	}
	if s.torn {
		_, _ = s.Write([]byte("\n"))
	}
	line := Begin(nil)
	line.Raw("problem", appendProblem(nil, p, s.c.X.ID))
	_, _ = s.Write(append(line.End(), '\n')) // whoever has gone is told nothing
	return nil
}
