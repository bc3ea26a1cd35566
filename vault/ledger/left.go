package ledger

import "github.com/google/uuid"

// Left is an address to whose use the person said no by an event that names its contact point, once that point has
// another address or is gone. An event names the point and not the address, so that without this the no would be lost
// with the point. It is kept by its token under the subject's contact key, and so as long as that.
type Left struct {
	Event   uuid.UUID `json:"event"`
	Point   uuid.UUID `json:"point"` // that held the address
	Address []byte    `json:"address"`
}

// HasLeft reports whether what an event said of a contact point is kept by the address that the point then had: then it
// says nothing of the address that the point has now.
func (s State) HasLeft(event, point uuid.UUID) bool {
	for _, l := range s.Left {
		if l.Event == event && l.Point == point {
			return true
		}
	}
	return false
}
