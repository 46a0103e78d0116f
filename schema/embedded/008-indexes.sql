-- Articles that print another's text: what tells repeated claims apart looks here instead of at every article.
CREATE INDEX article_copies ON article (id) WHERE json_extract(json, '$.originId') <> id;

-- Counts by kind of saying and of source, without a look at the claims themselves.
CREATE INDEX claim_by_act ON claim (speech_act, modality, polarity, published_at) WHERE retired_at IS NULL;
CREATE INDEX claim_by_source ON claim (speaker_type, speech_act, modality, polarity, published_at) WHERE retired_at IS NULL;
CREATE INDEX claim_by_publisher ON claim (publisher_id, speaker_type, speech_act) WHERE retired_at IS NULL;
