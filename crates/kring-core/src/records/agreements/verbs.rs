//! What can be done with an agreement.

use jiff::civil::Date;
use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::records::people::PersonId;

use super::{
    Acknowledgement, AcknowledgementId, Acknowledging, Agreeing, Agreement, AgreementId, AgreementVersionId,
    NewAgreement, NewVersion,
};

pub(crate) const ADD: Operation = Operation::named("agreement.add");
pub(crate) const CHANGE: Operation = Operation::named("agreement.change");
pub(crate) const REMOVE: Operation = Operation::named("agreement.remove");
pub(crate) const REVISE: Operation = Operation::named("agreement.revise");
pub(crate) const PROPOSE: Operation = Operation::named("agreement.propose");
pub(crate) const AGREE: Operation = Operation::named("agreement.agree");
pub(crate) const END: Operation = Operation::named("agreement.end");
pub(crate) const ACKNOWLEDGE: Operation = Operation::named("agreement.acknowledge");
pub(crate) const WITHDRAW: Operation = Operation::named("agreement.withdraw");

impl Workspace {
    /// Writes down what a network agreed.
    pub fn add_agreement(&mut self, new: NewAgreement, now: &Now) -> Result<Versioned<Agreement>, Error> {
        self.run(ADD, now, |tx| tx.add_agreement(new))
    }

    /// Keeps texts to discuss: none of them holds before it was agreed on.
    pub fn propose_agreements(
        &mut self,
        proposals: Vec<NewAgreement>,
        now: &Now,
    ) -> Result<Vec<Versioned<Agreement>>, Error> {
        self.run(PROPOSE, now, |tx| tx.propose_agreements(proposals))
    }

    /// Says that a proposal was agreed on, from then on it holds.
    ///
    /// Errors: `invalid.duplicate` for one that holds already.
    pub fn agree(
        &mut self,
        id: AgreementId,
        agreeing: Agreeing,
        now: &Now,
    ) -> Result<Versioned<Agreement>, Error> {
        self.run(AGREE, now, |tx| tx.agree(id, agreeing))
    }

    /// Changes an agreement. `revision` is the one the change started from; `None` changes whatever is there.
    ///
    /// Errors: `conflict.acknowledged` when it would change a text somebody said yes to; revise it instead.
    pub fn change_agreement(
        &mut self,
        id: AgreementId,
        revision: Option<u32>,
        agreement: Agreement,
        now: &Now,
    ) -> Result<Versioned<Agreement>, Error> {
        self.run(CHANGE, now, |tx| tx.change_agreement(id, revision, agreement))
    }

    /// Removes an agreement with all who acknowledged it. One that no longer holds is ended instead.
    pub fn remove_agreement(&mut self, id: AgreementId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_agreement(id))
    }

    /// Gives an agreement a new text, which everybody is asked to acknowledge anew.
    pub fn revise_agreement(
        &mut self,
        id: AgreementId,
        revision: Option<u32>,
        new: NewVersion,
        now: &Now,
    ) -> Result<Versioned<Agreement>, Error> {
        self.run(REVISE, now, |tx| tx.revise_agreement(id, revision, new))
    }

    /// Says that an agreement no longer holds, from the day after `on`, or after today.
    pub fn end_agreement(
        &mut self,
        id: AgreementId,
        on: Option<Date>,
        now: &Now,
    ) -> Result<Versioned<Agreement>, Error> {
        self.run(END, now, |tx| tx.end_agreement(id, on))
    }

    /// Writes down that people acknowledged a text. Who did already keeps it as it is.
    ///
    /// Errors: `notFound.part` when one of them never took part in the network; `conflict.notAgreed` for a proposal.
    pub fn acknowledge_agreement(
        &mut self,
        id: AgreementId,
        acknowledging: &Acknowledging,
        now: &Now,
    ) -> Result<Vec<Versioned<Acknowledgement>>, Error> {
        self.run(ACKNOWLEDGE, now, |tx| tx.acknowledge_agreement(id, acknowledging))
    }

    /// Takes back that somebody acknowledged a text: the newest one unless another is named.
    pub fn withdraw_acknowledgement(
        &mut self,
        id: AgreementId,
        person: PersonId,
        version: Option<AgreementVersionId>,
        now: &Now,
    ) -> Result<AcknowledgementId, Error> {
        self.run(WITHDRAW, now, |tx| tx.withdraw_acknowledgement(id, person, version))
    }

    /// An agreement.
    pub fn agreement(&self, id: AgreementId) -> Result<Versioned<Agreement>, Error> {
        self.find(id).cloned()
    }
}
