package archive

import (
	"github.com/google/uuid"
)

// NotTaken is the condition under which a row of the intake is not in the tree yet: its transaction is not visible in the
// snapshot that the head keeps. It is exact whatever transactions are slow: what the snapshot did not see is taken once it
// is seen, and never twice. It is written so that the index on xid serves.
const NotTaken = `(xid >= (SELECT pg_snapshot_xmax(taken) FROM log_head)
 OR xid = ANY(ARRAY(SELECT pg_snapshot_xip(taken) FROM log_head)))`

// Waiting is NotTaken without the rows of transactions that are yet to come: nobody wrote those who may, and they would
// wait for ever.
const Waiting = NotTaken + ` AND xid < (SELECT pg_snapshot_xmax(pg_current_snapshot()))`

// Row is one of the intake.
type Row struct {
	ID    uuid.UUID
	Leaf  []byte
	Terms []byte // empty in rows of earlier releases
	MAC   []byte // nil in rows of earlier releases
}
