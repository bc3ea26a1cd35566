-- The kinds of the core besides contacts, accounts, cases and interactions, and what belongs to them. Every kind's table
-- starts with the same eight columns; the rest are its clear fields. Text orders by bytes.

-- +goose Up

-- Kinds ------------------------------------------------------------------------------------

ALTER TABLE case_record
  ADD COLUMN product uuid,
  ADD COLUMN asset uuid,
  ADD COLUMN order_ref uuid,
  ADD COLUMN response_due_at timestamptz,
  ADD COLUMN resolution_due_at timestamptz,
  ADD COLUMN paused_at timestamptz,
  ADD COLUMN paused_s bigint,
  ADD COLUMN escalated_at timestamptz,
  ADD COLUMN escalation bigint;
CREATE INDEX case_product    ON case_record (product, id) WHERE product IS NOT NULL;
CREATE INDEX case_asset      ON case_record (asset, id) WHERE asset IS NOT NULL;
CREATE INDEX case_order      ON case_record (order_ref, id) WHERE order_ref IS NOT NULL;
CREATE INDEX case_queue      ON case_record (queue, id) WHERE queue IS NOT NULL;
CREATE INDEX case_response   ON case_record (response_due_at, id);
CREATE INDEX case_resolution ON case_record (resolution_due_at, id);

ALTER TABLE interaction
  ADD COLUMN campaign uuid,
  ADD COLUMN opportunity uuid;
CREATE INDEX interaction_case        ON interaction (case_ref, id) WHERE case_ref IS NOT NULL;
CREATE INDEX interaction_campaign    ON interaction (campaign, id) WHERE campaign IS NOT NULL;
CREATE INDEX interaction_opportunity ON interaction (opportunity, id) WHERE opportunity IS NOT NULL;

CREATE TABLE relationship (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  contact uuid, account uuid, type text COLLATE "C", stage text COLLATE "C", since date, strength bigint,
  service_strategy text COLLATE "C", ended_at timestamptz, end_cause text COLLATE "C", owner text COLLATE "C",
  team text COLLATE "C", region text COLLATE "C",
  PRIMARY KEY (subject, id)
);
-- One of each, as far as one and the same caller sees: what another region, team or owner has must not show by a fault.
CREATE UNIQUE INDEX relationship_one ON relationship (subject, region, team, owner) NULLS NOT DISTINCT;
CREATE INDEX relationship_id ON relationship (id);
CREATE INDEX relationship_stage ON relationship (stage, id);
CREATE INDEX relationship_owner ON relationship (owner, id);
CREATE INDEX relationship_updated ON relationship (updated_at, id);
ALTER TABLE relationship ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE product (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  category text COLLATE "C", price bigint, unit_cost bigint, currency text COLLATE "C",
  service_interval_days bigint, status text COLLATE "C",
  PRIMARY KEY (subject, id), CHECK (id = subject)
);
CREATE INDEX product_id ON product (id);
CREATE INDEX product_category ON product (category, id);
CREATE INDEX product_status ON product (status, id);
CREATE INDEX product_updated ON product (updated_at, id);
ALTER TABLE product ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE order_record (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  contact uuid, account uuid, kind text COLLATE "C", of uuid, channel text COLLATE "C",
  placed_at timestamptz NOT NULL, status text COLLATE "C", total bigint, cost bigint,
  currency text COLLATE "C", campaign uuid, opportunity uuid, owner text COLLATE "C", team text COLLATE "C",
  region text COLLATE "C",
  PRIMARY KEY (subject, id)
);
CREATE INDEX order_id ON order_record (id);
CREATE INDEX order_contact ON order_record (contact, placed_at, id) WHERE contact IS NOT NULL;
CREATE INDEX order_account ON order_record (account, placed_at, id) WHERE account IS NOT NULL;
CREATE INDEX order_placed ON order_record (placed_at, id);
CREATE INDEX order_status ON order_record (status, id);
CREATE INDEX order_owner ON order_record (owner, id);
CREATE INDEX order_campaign ON order_record (campaign, id) WHERE campaign IS NOT NULL;
CREATE INDEX order_opportunity ON order_record (opportunity, id) WHERE opportunity IS NOT NULL;
CREATE INDEX order_of ON order_record (of, id) WHERE of IS NOT NULL;
ALTER TABLE order_record ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE order_line (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  parent uuid NOT NULL,
  product uuid NOT NULL, quantity bigint NOT NULL, unit_price bigint, amount bigint, cost bigint,
  PRIMARY KEY (subject, id)
);
CREATE INDEX order_line_parent ON order_line (parent, id);
CREATE INDEX order_line_product ON order_line (product, id);
ALTER TABLE order_line ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE asset (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  contact uuid, account uuid, product uuid, order_ref uuid, bought_at timestamptz, warranty_until date,
  state text COLLATE "C", usage bigint, next_service_at timestamptz, owner text COLLATE "C",
  team text COLLATE "C", region text COLLATE "C",
  PRIMARY KEY (subject, id)
);
CREATE INDEX asset_id ON asset (id);
CREATE INDEX asset_contact ON asset (contact, id);
CREATE INDEX asset_account ON asset (account, id) WHERE account IS NOT NULL;
CREATE INDEX asset_product ON asset (product, id);
CREATE INDEX asset_service ON asset (next_service_at, id);
CREATE INDEX asset_updated ON asset (updated_at, id);
ALTER TABLE asset ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE participant (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  interaction uuid NOT NULL, contact uuid NOT NULL, role text COLLATE "C", owner text COLLATE "C",
  team text COLLATE "C", region text COLLATE "C",
  PRIMARY KEY (subject, id)
);
CREATE UNIQUE INDEX participant_once ON participant (subject, interaction, region, team, owner) NULLS NOT DISTINCT;
CREATE INDEX participant_id ON participant (id);
CREATE INDEX participant_interaction ON participant (interaction, id);
CREATE INDEX participant_contact ON participant (contact, id);
ALTER TABLE participant ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE task (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  contact uuid, account uuid, kind text COLLATE "C", due_at timestamptz, state text COLLATE "C",
  recurrence text COLLATE "C", interval bigint, rule text COLLATE "C", case_ref uuid, opportunity uuid,
  asset uuid, campaign uuid, owner text COLLATE "C", team text COLLATE "C", region text COLLATE "C",
  done_at timestamptz, times_done bigint,
  PRIMARY KEY (subject, id)
);
CREATE INDEX task_id ON task (id);
CREATE INDEX task_contact ON task (contact, id);
CREATE INDEX task_account ON task (account, id) WHERE account IS NOT NULL;
CREATE INDEX task_due ON task (due_at, id);
CREATE INDEX task_owner ON task (owner, due_at);
CREATE INDEX task_state ON task (state, due_at);
CREATE INDEX task_case ON task (case_ref, id) WHERE case_ref IS NOT NULL;
CREATE INDEX task_opportunity ON task (opportunity, id) WHERE opportunity IS NOT NULL;
CREATE INDEX task_asset ON task (asset, id) WHERE asset IS NOT NULL;
ALTER TABLE task ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE opportunity (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  contact uuid, account uuid, pipeline text COLLATE "C", stage text COLLATE "C", amount bigint,
  currency text COLLATE "C", probability bigint, expected_close date, engaged_at timestamptz,
  closed_at timestamptz, stage_at timestamptz, lost_cause text COLLATE "C", competitor uuid, product uuid,
  campaign uuid, owner text COLLATE "C", team text COLLATE "C", region text COLLATE "C",
  PRIMARY KEY (subject, id)
);
CREATE INDEX opportunity_id ON opportunity (id);
CREATE INDEX opportunity_contact ON opportunity (contact, id);
CREATE INDEX opportunity_account ON opportunity (account, id) WHERE account IS NOT NULL;
CREATE INDEX opportunity_stage ON opportunity (pipeline, stage, id);
CREATE INDEX opportunity_owner ON opportunity (owner, id);
CREATE INDEX opportunity_region ON opportunity (region, id);
CREATE INDEX opportunity_close ON opportunity (expected_close, id);
CREATE INDEX opportunity_updated ON opportunity (updated_at, id);
CREATE INDEX opportunity_campaign ON opportunity (campaign, id) WHERE campaign IS NOT NULL;
ALTER TABLE opportunity ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE buying_role (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  opportunity uuid NOT NULL, contact uuid NOT NULL, role text COLLATE "C" NOT NULL, weight_price bigint,
  weight_quality bigint, weight_service bigint, weight_delivery bigint, weight_risk bigint,
  stance text COLLATE "C", owner text COLLATE "C", team text COLLATE "C", region text COLLATE "C",
  PRIMARY KEY (subject, id)
);
CREATE UNIQUE INDEX buying_role_once ON buying_role (subject, opportunity, role, region, team, owner)
  NULLS NOT DISTINCT;
CREATE INDEX buying_role_id ON buying_role (id);
CREATE INDEX buying_role_opportunity ON buying_role (opportunity, id);
CREATE INDEX buying_role_contact ON buying_role (contact, id);
ALTER TABLE buying_role ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE campaign (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  purpose text COLLATE "C" NOT NULL, channel text COLLATE "C", status text COLLATE "C", starts_at timestamptz,
  ends_at timestamptz, budget bigint, cost bigint, currency text COLLATE "C", control_share bigint,
  segment uuid, owner text COLLATE "C", team text COLLATE "C", region text COLLATE "C",
  PRIMARY KEY (subject, id), CHECK (id = subject)
);
CREATE INDEX campaign_id ON campaign (id);
CREATE INDEX campaign_status ON campaign (status, id);
CREATE INDEX campaign_updated ON campaign (updated_at, id);
ALTER TABLE campaign ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE campaign_member (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  campaign uuid NOT NULL, contact uuid NOT NULL, variant text COLLATE "C", sent_at timestamptz,
  opened_at timestamptz, clicked_at timestamptz, converted_at timestamptz, revenue bigint,
  currency text COLLATE "C", order_ref uuid, owner text COLLATE "C", team text COLLATE "C",
  region text COLLATE "C",
  PRIMARY KEY (subject, id)
);
CREATE UNIQUE INDEX campaign_member_once ON campaign_member (subject, campaign, region, team, owner)
  NULLS NOT DISTINCT;
CREATE INDEX campaign_member_id ON campaign_member (id);
CREATE INDEX campaign_member_campaign ON campaign_member (campaign, id);
CREATE INDEX campaign_member_contact ON campaign_member (contact, id);
ALTER TABLE campaign_member ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE campaign_link (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  campaign uuid NOT NULL, variant text COLLATE "C",
  PRIMARY KEY (subject, id), CHECK (id = subject)
);
CREATE INDEX campaign_link_id ON campaign_link (id);
CREATE INDEX campaign_link_campaign ON campaign_link (campaign, id);
ALTER TABLE campaign_link ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE segment (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  over text COLLATE "C", purpose text COLLATE "C" NOT NULL, min_size bigint, valid_until date,
  owner text COLLATE "C", team text COLLATE "C", region text COLLATE "C",
  PRIMARY KEY (subject, id), CHECK (id = subject)
);
CREATE INDEX segment_id ON segment (id);
CREATE INDEX segment_updated ON segment (updated_at, id);
ALTER TABLE segment ALTER COLUMN sealed SET STATISTICS 0;

CREATE TABLE article (
  subject uuid NOT NULL, id uuid NOT NULL, version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL, header bytea NOT NULL, imported bytea,
  created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  kind text COLLATE "C" NOT NULL, audience text COLLATE "C", product uuid, language text COLLATE "C",
  status text COLLATE "C", valid_from date, valid_until date,
  PRIMARY KEY (subject, id), CHECK (id = subject)
);
CREATE INDEX article_id ON article (id);
CREATE INDEX article_kind ON article (kind, id);
CREATE INDEX article_product ON article (product, id) WHERE product IS NOT NULL;
CREATE INDEX article_updated ON article (updated_at, id);
ALTER TABLE article ALTER COLUMN sealed SET STATISTICS 0;

GRANT SELECT, INSERT, UPDATE, DELETE ON relationship, product, order_record, order_line, asset, participant, task,
  opportunity, buying_role, campaign, campaign_member, campaign_link, segment, article TO tacit_server;

-- Webhooks. Where messages go, and by whose credential records are read for them. mac is over all but the last three.
CREATE TABLE webhook (
  id             uuid        PRIMARY KEY,
  url            text        NOT NULL,
  credential     uuid        NOT NULL,
  purpose        text        NOT NULL,
  kinds          text[]      NOT NULL,
  events         text[]      NOT NULL,
  fields         text[]      NOT NULL,
  state          text        NOT NULL CHECK (state IN ('active', 'paused', 'disabled')),
  cause          text,
  created_at     timestamptz NOT NULL,
  created_by     uuid        NOT NULL,
  previous_until timestamptz,
  secret         bytea       NOT NULL, -- under a key that follows from the endpoint's id
  previous       bytea,
  mac            bytea       NOT NULL,
  failures       integer     NOT NULL DEFAULT 0 CHECK (failures >= 0),
  retry_at       timestamptz,
  failing_since  timestamptz
);

-- What an endpoint is owed, or has got, of each record: ids and nothing of the record. After an erasure subject is null, and
-- the row is the notice of it, if the endpoint ever got anything of the record.
CREATE TABLE webhook_delivery (
  endpoint     uuid        NOT NULL,
  record       uuid        NOT NULL,
  subject      uuid,
  kind         text        NOT NULL,
  version      bigint      NOT NULL CHECK (version > 0),
  action       text        NOT NULL CHECK (action IN ('created', 'updated', 'gone')),
  event        uuid        NOT NULL UNIQUE,
  state        text        NOT NULL CHECK (state IN ('waiting', 'settled', 'dead')),
  known        boolean     NOT NULL DEFAULT false,
  attempts     integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  code         text,
  made_at      timestamptz NOT NULL,
  due_at       timestamptz NOT NULL,
  lease        uuid,
  leased_until timestamptz,
  PRIMARY KEY (endpoint, record)
);
CREATE INDEX webhook_delivery_due     ON webhook_delivery (endpoint, due_at) WHERE state = 'waiting';
CREATE INDEX webhook_delivery_dead    ON webhook_delivery (endpoint, event) WHERE state = 'dead';
CREATE INDEX webhook_delivery_leased  ON webhook_delivery (endpoint) WHERE leased_until IS NOT NULL;
CREATE INDEX webhook_delivery_subject ON webhook_delivery (subject);
CREATE INDEX webhook_delivery_record  ON webhook_delivery (record);
CREATE INDEX webhook_delivery_gone    ON webhook_delivery (made_at) WHERE action = 'gone';

-- What attempts came to: the message's id and a status.
CREATE TABLE webhook_attempt (
  id       uuid        PRIMARY KEY,
  endpoint uuid        NOT NULL,
  event    uuid        NOT NULL,
  kind     text        NOT NULL,
  action   text        NOT NULL,
  at       timestamptz NOT NULL,
  outcome  text        NOT NULL,
  status   integer
);
CREATE INDEX webhook_attempt_endpoint ON webhook_attempt (endpoint, id);
CREATE INDEX webhook_attempt_at       ON webhook_attempt (at);

-- Tokens in the links that a campaign sends: what is kept of one leads from the token to the row and not back. One without
-- a member is the link's own. subject is the person whom a member is about.
CREATE TABLE campaign_token (
  hash     bytea       PRIMARY KEY CHECK (octet_length(hash) = 32),
  link     uuid        NOT NULL,
  campaign uuid        NOT NULL,
  subject  uuid,
  member   uuid,
  made_at  timestamptz NOT NULL,
  CHECK ((subject IS NULL) = (member IS NULL))
);
CREATE INDEX campaign_token_link    ON campaign_token (link);
CREATE INDEX campaign_token_subject ON campaign_token (subject) WHERE subject IS NOT NULL;

-- What happened and how often, by day, whoever it was.
CREATE TABLE campaign_click (
  link uuid   NOT NULL,
  day  date   NOT NULL,
  n    bigint NOT NULL CHECK (n > 0),
  PRIMARY KEY (link, day)
);
CREATE TABLE event_count (
  kind    text   NOT NULL,
  channel text   NOT NULL,
  day     date   NOT NULL,
  n       bigint NOT NULL CHECK (n > 0),
  PRIMARY KEY (kind, channel, day)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON webhook, webhook_delivery, webhook_attempt, campaign_token, campaign_click TO tacit_server;
GRANT SELECT, INSERT, UPDATE ON event_count TO tacit_server;

-- Stages and work (packages stages, service, routing) --------------------------------------

-- When records went from stage to stage, for reports and for whoever may read their history.
CREATE TABLE stage_history (
  subject    uuid        NOT NULL,
  record     uuid        NOT NULL,
  version    bigint      NOT NULL CHECK (version > 0),
  field      text        COLLATE "C" NOT NULL,
  kind       text        COLLATE "C" NOT NULL,
  from_value text        COLLATE "C",
  to_value   text        COLLATE "C",
  at         timestamptz NOT NULL,
  entry      uuid        NOT NULL,
  PRIMARY KEY (subject, record, version, field)
);
CREATE INDEX stage_history_kind ON stage_history (kind, field, to_value, at);

-- Records that wait to be routed; taken_until is until when a worker has one.
CREATE TABLE routing_waiting (
  id          uuid        PRIMARY KEY,
  kind        text        NOT NULL,
  subject     uuid        NOT NULL,
  since       timestamptz NOT NULL,
  taken_until timestamptz NOT NULL DEFAULT '-infinity'
);
CREATE INDEX routing_waiting_subject ON routing_waiting (subject);

-- Who was given something by which rule, in turns: of two who take one turn, one does not. Nothing says what was given.
CREATE TABLE routing_given (
  rule   text        NOT NULL,
  turn   bigint      NOT NULL CHECK (turn > 0),
  member text        NOT NULL,
  at     timestamptz NOT NULL,
  PRIMARY KEY (rule, turn)
);
CREATE INDEX routing_given_member ON routing_given (rule, member, turn);
CREATE INDEX routing_given_at ON routing_given (at);

CREATE INDEX case_open ON case_record (opened_at, id) WHERE resolved_at IS NULL AND paused_at IS NULL;

GRANT SELECT, INSERT, DELETE ON stage_history, routing_given TO tacit_server;
GRANT SELECT, INSERT, UPDATE, DELETE ON routing_waiting TO tacit_server;

-- Merge ------------------------------------------------------------------------------------

-- Which records were said to be of one person, and when that was taken back. What decides is in subject_state; this keeps
-- who said so. subject was merged into survivor.
CREATE TABLE merge_link (
  subject   uuid        NOT NULL,
  id        uuid        NOT NULL,
  survivor  uuid        NOT NULL CHECK (survivor <> subject),
  at        timestamptz NOT NULL,
  by        uuid        NOT NULL, -- credential
  entry     uuid        NOT NULL,
  parted_at timestamptz,
  parted_by uuid,
  parted_entry uuid,
  mac       bytea       NOT NULL,
  PRIMARY KEY (subject, id),
  CHECK ((parted_at IS NULL) = (parted_by IS NULL) AND (parted_at IS NULL) = (parted_entry IS NULL))
);
CREATE UNIQUE INDEX merge_link_one ON merge_link (subject) WHERE parted_at IS NULL;
CREATE INDEX merge_link_survivor ON merge_link (survivor);

-- The other record of what may be a duplicate, and what was decided.
ALTER TABLE review ADD COLUMN other uuid, ADD COLUMN decision text CHECK (decision IN ('distinct', 'merge', 'keep', 'lift'));
CREATE INDEX review_other ON review (other) WHERE other IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON merge_link TO tacit_server;

-- Reads ------------------------------------------------------------------------------------

-- What a timeline reads of each kind, newest first.
DROP INDEX interaction_contact, interaction_account;
CREATE INDEX interaction_contact ON interaction (contact, at, id) WHERE contact IS NOT NULL;
CREATE INDEX interaction_account ON interaction (account, at, id) WHERE account IS NOT NULL;
CREATE INDEX case_contact_at ON case_record (contact, coalesce(opened_at, created_at), id) WHERE contact IS NOT NULL;
CREATE INDEX case_account_at ON case_record (account, coalesce(opened_at, created_at), id) WHERE account IS NOT NULL;
CREATE INDEX opportunity_contact_at ON opportunity (contact, coalesce(engaged_at, created_at), id) WHERE contact IS NOT NULL;
CREATE INDEX opportunity_account_at ON opportunity (account, coalesce(engaged_at, created_at), id) WHERE account IS NOT NULL;
CREATE INDEX task_contact_at ON task (contact, coalesce(due_at, created_at), id) WHERE contact IS NOT NULL;
CREATE INDEX task_account_at ON task (account, coalesce(due_at, created_at), id) WHERE account IS NOT NULL;
CREATE INDEX participant_contact_at ON participant (contact, created_at, id);
CREATE INDEX relationship_contact ON relationship (contact, id) WHERE contact IS NOT NULL;
CREATE INDEX relationship_account ON relationship (account, id) WHERE account IS NOT NULL;
CREATE INDEX contact_tags ON contact USING gin (tags);
CREATE INDEX account_tags ON account USING gin (tags);

-- Lists that somebody comes back to, of one credential or shared with a team. A query is over clear fields alone: see
-- package views.
CREATE TABLE saved_view (
  id         uuid        PRIMARY KEY,
  credential uuid        NOT NULL,
  team       text        COLLATE "C",
  kind       text        COLLATE "C" NOT NULL,
  name       text        COLLATE "C" NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  query      json        NOT NULL,
  version    bigint      NOT NULL CHECK (version > 0),
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX saved_view_name ON saved_view (credential, kind, name);
CREATE INDEX saved_view_team ON saved_view (team, id) WHERE team IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO tacit_server;

-- Imports ----------------------------------------------------------------------------------

-- How far a file is done, until all of it is: rows, and a MAC over them. continues is the job whose file this one went on
-- with.
ALTER TABLE import_job ADD COLUMN rows_done bigint NOT NULL DEFAULT 0, ADD COLUMN prefix bytea, ADD COLUMN continues uuid;

-- What an import did to a record or sub-resource: what taking it back needs to know, and no value. from_version is that
-- before the import, version that after; fields are the sealed ones that it set.
CREATE TABLE import_change (
  job          uuid       NOT NULL,
  subject      uuid       NOT NULL,
  record       uuid       NOT NULL,
  parent       uuid,
  kind         text       NOT NULL,
  from_version bigint     NOT NULL,
  version      bigint     NOT NULL,
  made         boolean    NOT NULL,
  fields       smallint[] NOT NULL,
  PRIMARY KEY (subject, record, job)
);
CREATE INDEX import_change_job ON import_change (job, record);

GRANT SELECT, INSERT, UPDATE, DELETE ON import_change TO tacit_server;
