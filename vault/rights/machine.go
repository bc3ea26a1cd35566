package rights

// Receive makes a request of an intake, with its clock running. Errors: ErrInvalid.
func Receive(in Intake, s Settings) (Request, error) { panic("soon") }

// Apply returns the request after an event. On an error the request is unchanged, and the error says by its code why:
// see CodeOf.
func (r Request) Apply(e Event, s Settings) (Request, error) { panic("soon") }
