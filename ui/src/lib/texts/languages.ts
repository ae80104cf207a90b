/** Languages often heard in a Dutch neighbourhood; the list says nothing about who speaks them. */
export const oftenHeard = 'nl en ar bg de es fa fr it ku pap pl pt ro ru so ti tr uk zgh zh'.split(' ');
